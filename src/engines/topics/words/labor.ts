/** Cue words of labor; how a line is read: lexicon.ts. */
export const labor = `
09000000 labor: worker, employee, employer, wages, pay rise, workplace, workforce, working hours, minimum wage, labour law, labor law, ~jobs, ~pay, ~staff, ~labour, ~labor, ~working
20000536 unions: +trade union, +labor union, +labour union, +union leader, +union members, +union official, +TUC, +Unison, +AFL CIO, +shop steward, +trade unionists, +teamsters, union, ~members, ~workers
20000530 labor strike: +industrial action, +picket, +picket line, +walkout, +walk out, +go on strike, +went on strike, +on strike, +strike ballot, +strike action, +strikers, +general strike, +day strike, +wildcat, +lockout, +stoppages, +called off the strike, +pay dispute, stoppage, strike, ~union, ~talks, ~workers
20000529 labor dispute: +labour dispute, +labor dispute, +pay dispute, +pay talks, +wage talks, +pay claim, +pay offer, +collective bargaining, +industrial dispute, ~dispute, ~union
20000525 collective agreements: +collective agreement, +wage agreement, +pay deal, +labor contract
20000533 unemployment: +unemployed, +jobseeker, +job centre, +out of work, +long term unemployed, +joblessness, jobless, unemployment, redundant, ~jobs, ~benefits
20000532 pension: +pension scheme, +pension fund, +final salary, +occupational pension, +pensioner, +retirement age, +pension plan, pension, ~retire, ~contributions
20000531 retirement: +retirement age, +retiree, +early retirement, retire, retirement, ~retired
20000518 wages and benefits: +minimum wage, +pay gap, +wage increase, +pay rise, +salaries, +living wage, wage, salary, ~bonus
20000522 workplace health and safety: +health and safety, +workplace accident, +workplace safety, +safety at work, +safety inspectors, +industrial injury, +asbestos, ~accidents, ~workers, ~safety
20000521 employment legislation: +employment tribunal, +employment law, +unfair dismissal, +working time directive
20000510 apprenticeship: +apprentice, +apprenticeship
20001275 gig economy: +gig economy, +zero hours, +gig workers
20000509 employment: recruitment, vacancies, hiring, job seekers, ~hire, ~employ, ~employed
`
