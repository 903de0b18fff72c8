type Letter = { subject: string; body: string }

const letter = (subject: string, ...lines: string[]): Letter => ({
  subject,
  body: `${lines.join('\n\n')}\n\nGuildhall\n`,
})

export const verifyLetter = (username: string, link: string) =>
  letter(
    'Confirm your e-mail address',
    `Hello ${username},`,
    `open this link to confirm that this address is yours:`,
    link,
    'It works for three days. If you did not make an account, do nothing: the address stays unconfirmed.',
  )

export const changeEmailLetter = (username: string, link: string) =>
  letter(
    'Confirm your new e-mail address',
    `Hello ${username},`,
    'open this link to use this address from now on:',
    link,
    'It works for one hour. If you did not ask for this, do nothing: your address stays as it is.',
  )

export const emailChangedLetter = (username: string, to: string) =>
  letter(
    'Your e-mail address was changed',
    `Hello ${username},`,
    `your account now uses ${to}. If that was not you, tell an admin of your guild at once.`,
  )

export const resetLetter = (username: string, link: string) =>
  letter(
    'Choose a new password',
    `Hello ${username},`,
    'open this link to choose a new password:',
    link,
    'It works for half an hour. If you did not ask for this, do nothing: your password stays as it is.',
  )

export const passwordChangedLetter = (username: string, forgotUrl: string) =>
  letter(
    'Your password was changed',
    `Hello ${username},`,
    `your password was just changed and your other devices were signed out. If that was not you, choose a new one at once: ${forgotUrl}`,
  )
