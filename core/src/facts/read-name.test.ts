import { describe, expect, it } from 'vitest';
import { readEnvName, readName, type NameContext } from './read-name.js';

const listed = (table: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(table).flatMap(([dataClass, names]) => names.trim().split(/\s+/).map((name): [string, string] => [name, dataClass]));

const speaks = (name: string, context?: NameContext): string => {
  const reading = readName(name, context);
  return reading === undefined || reading.clearedBy !== undefined ? 'nothing' : `${reading.strength} ${reading.dataClass}`;
};

describe('readName is certain of', () => {
  it.each(listed({
    'password': `password passwd passWord passphrase passcode passCode PASSWORD db_password user-password newPassword currentPassword adminPassword
      confirmPassword passwordConfirmation repeatPassword tempPassword hashedPassword passwordHash userPasswordHash password_digest passwords passwordValue
      plainTextPassword clearTextPassword hashedAdminPassword passwordB64 password1 userPwd newPw smtpPass dbPass passord nyttPassord userpassword emailPassword`,
    'one-time-code': `otpCode totpCode mfaCode verificationCode smsCode backupCodes recoveryCode oneTimePassword one_time_code authCode authorizationCode
      passwordResetCode resetPasswordCode emailCode loginCode 2faCode twoFactorCode engangskode`,
    'access-token': `accessToken access_token ACCESS_TOKEN accesstoken accessTokens idToken authToken bearerToken apiToken x-auth-token x-access-token
      jwtToken oauth2Token personalAccessToken userToken githubToken slackToken loginToken sessionUserToken generatedToken signedToken tokenFromEnv
      tokenFromHeader tokenFromCookie tokenForUser samlResponse AccessTokenValue`,
    'refresh-token': 'refreshToken refresh_token OAuthRefreshToken googleRefreshToken',
    'reset-token': `resetToken passwordResetToken resetPasswordToken emailVerificationToken verifyEmailToken activationToken inviteToken magicLink
      passwordResetLink signInLink singleUseToken verificationLink`,
    'csrf-token': 'csrfToken xsrfToken X-CSRF-Token antiForgeryToken',
    'api-key': `apiKey api_key x-api-key apikey stripeApiKey accessKey awsSecretAccessKey accountKey stripeKey openaiKey OpenAIKey authKey apiKeys
      access_key`,
    'secret': `secret clientSecret client_secret jwtSecret JWTSecret cookieSecret webhookSecret appSecret securityAnswer codeVerifier code_verifier
      mothersMaidenName slackWebhookUrl totpSecret apiKeySecret hemmelighet`,
    'authorization': 'authorization Authorization authHeader proxy-authorization authorizationHeader',
    'session-id': 'sessionId sessionID session_id sessId sessionToken sessionCookie connect.sid JSESSIONID phpsessid PHPSESSID sesjonsId',
    'connection-string': `connectionString connection_string databaseUrl dbUrl mongoUri MONGODB_URI redisUrl amqpUrl postgresUrl mysqlUrl jdbcUrl smtpUrl
      dbDsn connStr`,
    'private-key': 'privateKey private_key rsaPrivateKey privateKeyPem signingPrivateKey privateJwk',
    'key': 'secretKey signingKey encryptionKey masterKey hmacKey aesKey jwtKey seedPhrase',
    'cookie': 'cookieHeader rawCookies cookieValue',
    'signed-url': 'signedUrl presignedUrl preSignedUrl sasUrl uploadSignedUrl',
    'card': 'cardNumber card_number cardNo creditCard creditCardNumber debitCard cvv cvc cvv2 primaryAccountNumber kortnummer cardSecurityCode trackData',
    'bank': 'iban accountNumber bankAccountNumber routingNumber kontonummer accountNo',
    'government-id': `ssn socialSecurityNumber nationalId personnummer personnr fødselsnummer fodselsnummer foedselsnummer fnr passportNumber taxId driversLicense
      dateOfBirth dob birthDate birthday`,
    'health': 'medicalHistory bloodType healthRecord sexualOrientation criminalRecord biometricTemplate',
    'personal': `email e-mail emailAddress userEmail EMAIL emails phone phoneNumber phoneNo telephone msisdn firstName lastName surname
      streetAddress billingAddress epost telefonnummer tlf fornavn etternavn fromEmail replyToEmail cardHolderName`,
    'login-name': 'username userName user_name loginName screenName brukernavn usernames samAccountName',
  }))('%s', (name, dataClass) => {
    expect(speaks(name)).toBe(`strong ${dataClass}`);
  });
});

describe('readName has a first witness for', () => {
  it.each(listed({
    'password': 'pin pass pwd pw pins pinCode encryptedPassword passwordInfo',
    'one-time-code': 'otp totp confirmationCode',
    'access-token': 'token tokens jwt bearer decodedToken accessTokenResponse tokenOrComment',
    'reset-token': 'resetPasswordUrl inviteLink deviceToken',
    'api-key': 'appKey',
    'secret': 'credentials secrets creds webhookUrl',
    'cookie': 'cookie cookies setCookie',
    'session-id': 'sid sessionKey',
    'connection-string': 'dsn',
    'card': 'pan cardExpiry',
    'bank': 'bic bankAccount',
    'government-id': 'passport nin',
    'health': 'diagnosis religion ethnicGroup',
    'personal': 'mobile zipCode latitude',
    'login-name': 'login nickname',
    'request-dump': 'rawHeaders',
  }))('%s', (name, dataClass) => {
    expect(speaks(name)).toBe(`weak ${dataClass}`);
  });
});

describe('readName takes the owner as second witness', () => {
  it.each<[string, string, string]>([
    ['pass', 'user', 'strong password'], ['pwd', 'req.body', 'strong password'], ['pin', 'card', 'strong password'], ['hash', 'user', 'weak password'],
    ['otp', 'req.body', 'strong one-time-code'], ['code', 'verification', 'strong one-time-code'], ['code', 'error', 'nothing'],
    ['token', 'req.query', 'strong access-token'], ['token', 'config.slack', 'strong access-token'], ['token', 'usage', 'nothing'], ['token', 'lexer', 'nothing'],
    ['tokens', 'response.usage', 'nothing'], ['token', 'session', 'strong access-token'], ['token', 'invitation', 'strong reset-token'],
    ['access', 'tokens', 'strong access-token'], ['refresh', 'tokens', 'strong refresh-token'], ['access', 'user', 'nothing'],
    ['key', 'credentials', 'strong api-key'], ['key', 'config.stripe', 'strong api-key'], ['key', 'tls', 'strong key'], ['key', 'event', 'nothing'],
    ['key', 'aws.s3.object', 'nothing'], ['key', 'env', 'nothing'], ['publicKey', 'credentials', 'nothing'], ['secret', 'config.jwt', 'strong secret'],
    ['sid', 'req.cookies', 'strong session-id'], ['session', 'req.cookies', 'strong session-id'], ['theme', 'req.cookies', 'nothing'],
    ['abc', 'req.cookies', 'weak cookie'], ['length', 'req.cookies', 'nothing'], ['cookie', 'req.headers', 'strong cookie'],
    ['auth', 'headers', 'strong authorization'], ['Authorization', 'err.config.headers', 'strong authorization'], ['id', 'req.session', 'weak session-id'],
    ['session', 'req', 'weak session-id'], ['session', 'app', 'nothing'],
    ['id', 'user', 'nothing'], ['sessionId', 'analytics', 'nothing'], ['databaseUrl', 'secrets', 'strong connection-string'], ['abc', 'secrets', 'weak secret'],
    ['url', 'config.db', 'strong connection-string'], ['url', 'page', 'nothing'], ['number', 'card', 'strong card'], ['number', 'issue', 'nothing'],
    ['name', 'user', 'weak personal'], ['name', 'user.company', 'nothing'], ['name', 'file', 'nothing'], ['address', 'server', 'nothing'],
    ['mobile', 'customer', 'strong personal'], ['phone', 'features', 'nothing'], ['email', 'config', 'nothing'], ['username', 'config.database', 'nothing'],
    ['username', 'smtp', 'nothing'], ['login', 'req.body', 'strong login-name'], ['handle', 'user', 'weak login-name'], ['handle', 'file', 'nothing'],
    ['diagnosis', 'patient', 'strong health'], ['passport', 'person', 'strong government-id'], ['pan', 'gesture', 'nothing'],
    ['password', 'errors', 'nothing'], ['PASSWORD', 'GrantType', 'nothing'], ['cardNumber', 'paymentMethod', 'strong card'], ['email', 'policy', 'strong personal'],
    ['value', 'password', 'strong password'], ['current', 'apiKey', 'strong api-key'], ['length', 'password', 'nothing'], ['value', 'input', 'nothing'],
    ['API_KEY', 'process.env', 'strong api-key'], ['APOLLO_KEY', 'import.meta.env', 'strong api-key'], ['SMTP_USER', 'process.env', 'nothing'],
  ])('%s of %s', (name, owner, expected) => {
    expect(speaks(name, { owner })).toBe(expected);
  });
});

describe('readName tells the result of a call from the function', () => {
  it.each<[string, string, string]>([
    ['getPassword', 'strong password', 'nothing'], ['readPassword', 'strong password', 'strong password'], ['resetPassword', 'nothing', 'nothing'],
    ['validateToken', 'nothing', 'nothing'], ['getToken', 'weak access-token', 'nothing'], ['getTokenCount', 'nothing', 'nothing'],
    ['generateToken', 'strong access-token', 'nothing'], ['getTokenFromHeader', 'strong access-token', 'nothing'], ['getSignedUrl', 'strong signed-url', 'nothing'],
    ['refreshToken', 'weak refresh-token', 'strong refresh-token'], ['resetToken', 'nothing', 'strong reset-token'], ['setCookie', 'nothing', 'weak cookie'],
    ['confirmPassword', 'nothing', 'strong password'], ['decodePassword', 'weak password', 'nothing'], ['hashPassword', 'nothing', 'nothing'],
    ['maskEmail', 'nothing', 'nothing'], ['getUserByEmail', 'nothing', 'nothing'], ['decryptApiKey', 'strong api-key', 'nothing'],
    ['createToken', 'weak access-token', 'nothing'], ['sendEmail', 'nothing', 'nothing'], ['isTokenValid', 'nothing', 'nothing'],
  ])('%s', (name, call, variable) => {
    expect(speaks(name, { role: 'function' })).toBe(call);
    expect(speaks(name, { role: 'variable' })).toBe(variable);
  });
});

describe('readEnvName', () => {
  it.each(listed({
    'strong connection-string': 'DATABASE_URL DB_URL MONGO_URI MONGODB_URI REDIS_URL AMQP_URL POSTGRES_URL MYSQL_URL ACME_DSN ACME_CONNECTION_STRING DATABASE_URL_UNPOOLED',
    'strong password': 'DB_PASSWORD SMTP_PASS PGPASSWORD ADMIN_PWD DEFAULT_PASSWORD DB_PASSWORD_STAGING',
    'strong secret': 'JWT_SECRET ACME_SECRET STRIPE_WEBHOOK_SECRET SLACK_WEBHOOK_URL AWS_CREDENTIALS',
    'strong access-token': 'ACME_TOKEN GITHUB_TOKEN GITHUB_PAT CI_JOB_TOKEN SENTRY_AUTH_TOKEN',
    'strong api-key': 'ACME_KEY API_KEY APOLLO_KEY API_KEY_PROD AWS_SECRET_ACCESS_KEY GEMINI_API_KEY',
    'strong key': 'ENCRYPTION_KEY STRIPE_SECRET_KEY_LIVE TLS_KEY',
    'strong private-key': 'SSH_PRIVATE_KEY VAPID_PRIVATE_KEY',
    'nothing': `NODE_ENV PORT HOME PWD OLDPWD LOG_LEVEL PUBLIC_KEY AWS_ACCESS_KEY_ID KEY_PREFIX CACHE_KEY PUBLISHABLE_KEY RECAPTCHA_SITE_KEY SENTRY_DSN
      MAX_TOKENS JWT_EXPIRES_IN JWT_ALGORITHM COOKIE_NAME SESSION_TIMEOUT PASSWORD_MIN_LENGTH PASSWORD_SALT_ROUNDS DB_PASSWORD_FILE AUTH_TOKEN_URL
      REQUIRE_API_KEY NEXT_PUBLIC_API_KEY VITE_TOKEN SMTP_USER DB_USERNAME ADMIN_EMAIL GOOGLE_APPLICATION_CREDENTIALS TOKEN_TTL KEY_VAULT_NAME DATABASE_HOST TRUST_REQUEST_HEADERS`,
  }))('%s: %s', (name, expected) => {
    const reading = readEnvName(name);
    expect(reading === undefined || reading.clearedBy !== undefined ? 'nothing' : `${reading.strength} ${reading.dataClass}`).toBe(expected);
  });
});
