/** A function in the options of a library that signs people in: what it is by the names on the way to it, and what more that says of it. */
interface AuthOption {
  readonly path: RegExp;
  /** `guard`: it stands in front of everything, and counts where it refuses. `profile`: it reads what another service says of somebody, and is only told of where it refuses him. */
  readonly role: 'validator' | 'hook' | 'guard' | 'profile';
  readonly says?: string;
}

/** Functions under other names are not called for a person's sake. https://authjs.dev/reference/core, https://www.better-auth.com/docs/reference/options */
export const authOptions: readonly AuthOption[] = [
  { path: /(?:^|\.)authorize$/, role: 'validator' },
  { path: /^callbacks\.(?:signIn|authorized)$/, role: 'validator' },
  { path: /(?:^|\.)(?:mapProfileToUser|profile)$/, role: 'profile', says: 'oauth' },
  { path: /^events\.createUser$/, role: 'hook', says: 'signup' },
  { path: /^events\.linkAccount$/, role: 'hook', says: 'oauth' },
  { path: /^events\.(?:signIn|signOut|updateUser|session)$/, role: 'hook' },
  { path: /(?:^|\.)databaseHooks\.user\.create\.(?:before|after)$/, role: 'hook', says: 'signup' },
  { path: /(?:^|\.)databaseHooks\.user\.delete\.(?:before|after)$/, role: 'hook', says: 'delete user' },
  { path: /(?:^|\.)databaseHooks\.\w+\.(?:create|update|delete)\.(?:before|after)$/, role: 'hook' },
  { path: /(?:^|\.)hooks\.before(?:\.handler)?$/, role: 'guard' },
  { path: /(?:^|\.)hooks\.after(?:\.handler)?$/, role: 'hook' },
  { path: /(?:^|\.)on(?:PasswordReset|EmailVerification|SignIn|SignOut|SignUp|LinkAccount|ExistingUserSignUp)$/, role: 'hook' },
  { path: /(?:^|\.)(?:before|after)(?:Delete|EmailVerification)$/, role: 'hook' },
  { path: /(?:^|\.)send(?:ChangeEmail|DeleteAccount)(?:Verification|Confirmation)$/, role: 'hook', says: 'verification email' },
  { path: /(?:^|\.)send(?:ResetPassword|VerificationEmail|MagicLink|VerificationOTP|VerificationRequest|InvitationEmail|OTP)$/, role: 'hook' },
];

/** Hooks around something are called `before` or `after`, whatever that is. */
export const aroundSomething = /(?:^|\.)((?:databaseHooks\.\w+\.\w+|hooks)\.(?:before|after))(?:\.handler)?$/;
