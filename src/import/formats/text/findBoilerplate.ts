import { settle, type Line, type Part } from './line'

/*
 * Rule: furniture of the site is no part of the report. A line is furniture when the whole of it is a known phrase of a comment
 * form, a share bar, a newsletter or a page's navigation. Words that may be a heading elsewhere ("Website", "Comment") count
 * only below the title of a comment form. The texts are those of WordPress and its translations.
 */
const anywhere = [
  /^(?:leave a (?:reply|comment)|cancel reply|post comment|add a comment|\d+ comments?|no comments(?: yet)?|comments are closed)\.?$/i,
  /^your email address will not be published\.?(?: required fields are marked \*)?$/i,
  /^required fields are marked \*\.?$/i,
  /^save my name, email,? and website in this browser for the next time i comment\.?$/i,
  /^(?:comment|name|email) \*$/i,
  /^(?:share this|share this:|share on (?:facebook|twitter|x|whatsapp|telegram|linkedin)|share|tweet|like this|like this:|click to share on .{1,40})$/i,
  /^(?:subscribe|sign up) (?:to|for) (?:our|the) (?:\w+ )?newsletter\.?$/i,
  /^(?:advertisement|sponsored content|skip to content|back to top|loading\.\.\.|previous post|next post|print this page)$/i,
  /^(?:©|\(c\)|copyright)\s.{0,80}\ball rights reserved\.?$/i,
  /^all rights reserved\.?$/i,
  /^добавить комментарий$/i,
  /^ваш (?:адрес )?e-?mail не будет опубликован\.?(?: обязательные поля помечены \*)?$/i,
  /^schreibe einen kommentar$/i,
  /^deine e-mail-adresse wird nicht veröffentlicht\.?(?: erforderliche felder sind mit \* markiert)?$/i,
]
const formTitle = /^(?:leave a (?:reply|comment)|add a comment|добавить комментарий|schreibe einen kommentar)$/i
const belowForm = /^(?:comment|name|e-?mail|website|cancel|submit|reply)(?: ?\*)?$/i

export function findBoilerplate(lines: readonly Line[]): Line[] {
  const form = lines.findIndex((l) => formTitle.test(l.text))
  const leftOut: Part = { role: 'leftOut', why: 'furniture of the site' }
  return settle(lines, ({ text }, index) => (anywhere.some((p) => p.test(text)) || (form >= 0 && index > form && belowForm.test(text)) ? leftOut : null))
}
