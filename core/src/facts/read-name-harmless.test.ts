import { describe, expect, it } from 'vitest';
import { readName, type NameReading } from './read-name.js';

const names = (text: string): string[] => text.trim().split(/\s+/);
const isQuiet = (reading: NameReading | undefined): boolean => reading === undefined || reading.clearedBy !== undefined;

describe('readName is quiet about', () => {
  it.each<[string, string]>([
    ['counts, lengths and limits', `tokenCount tokensUsed maxTokens promptTokens completionTokens totalTokens inputTokens tokenLimit tokenBudget tokensPerMinute
      passwordLength PASSWORD_MIN_LENGTH minPasswordLength numTokens sessionCount loginCount emailCount apiKeyCount tokenUsage cookieSize maxTokenAge`],
    ['rules and texts about it', `passwordPolicy passwordStrength passwordRules passwordRegex passwordPattern passwordSchema passwordHint passwordError
      passwordErrorMessage apiKeyMsg tokenLabel passwordLabel passwordPlaceholder emailTemplate emailSubject emailNotification passwordRequirements
      passwordMismatch tokenValidation emailValidator weakPasswordChallenge resetPasswordChallenge secretQuestion`],
    ['names and ids of it', `tokenName secretName cookieName passwordField passwordKey usernameField tokenId apiKeyId secretKeyId sessionName accessKeyId
      jti kid secretArn tokenRef emailId cardId phoneNumberId missingApiKeys requiredSecrets tokenEnv apiKeyEnvVar credentialId privateKeyId tokenSymbol`],
    ['kinds and states of it', `tokenType cardBrand cardType hasPassword isTokenValid passwordChanged passwordChangedAt passwordResetRequested resetRequested
      emailVerified isEmailVerified passwordExpired tokenExpired tokenRevoked passwordEnabled shouldResetPassword needsPassword canResetPassword
      requiresPassword noPassword withPassword withoutPassword missingToken invalidToken wrongPassword passwordSet passwordExists tokenScopes tokenSource
      isMobile useMobile includeEmail forgotPassword lostPassword emailEnabled phoneVerified`],
    ['times of it', `accessTokenExpiry tokenExpiresAt expiresIn sessionTimeout tokenTtl tokenTtlSeconds oauthDcrTtlSeconds passwordExpiryDate cookieMaxAge
      refreshTokenLifetime tokenIssuedAt`],
    ['masks and hashes of it', `maskedCard maskedEmail redactedToken hashedToken tokenHash sessionIdHash emailHash encryptedApiKey encryptedPrivateKey last4
      cardLast4 tokenPrefix apiKeyPrefix cardBin tokenFingerprint truncatedToken secretCiphertext obfuscatedPassword`],
    ['other keys', `key keys keyCode publicKey rsaPublicKey primaryKey foreignKey cacheKey idempotencyKey translationKey objectKey s3Key partitionKey sortKey
      publishableKey hotkey keyboard monkey apiKeyName keyPrefix keyName redisKey queryKey storageKey i18nKey KeyEvent issueKey stripePriceKey envKey`],
    ['other tokens', `cancelToken cancellationToken designToken designTokens nextPageToken pageToken continuationToken tokenizer tokenize tokenAddress
      tokenBalance cancelTokenSource questionToken keywordToken syncToken`],
    ['other pins, passes, pans and codes', `compass bypass boardingPass gpioPin pinned panGesture code statusCode errorCode countryCode phoneCountryCode
      passRate passCount passThrough MAX_PASSES ledPin postalRegion exitCode`],
    ['other cookies, sessions and logins', `cookieConsent cookieBanner cookiePolicy cookieParser cookieDomain csrfProtection session sessionStore sessionTimeout
      lastLogin loginAt loginUrl loginMethod completeLogin failedLogins autoLogin sessionMiddleware
      chatSessionId checkoutSessionId meetingSessionId`],
    ['other phones, names and addresses', `microphone name fileName repositoryFullName hostname address ipAddress macAddress serverAddress displayName emailService emailProvider
      emailQueue emailDomain noReplyEmail supportEmail verificationEmail passwordResetEmail emailRenderer emailThing phoneModel`],
    ['code about it', `resetPassword validateToken comparePassword changePassword updatePassword sendEmail verifyToken authenticateToken passwordService
      tokenService secretsManager tokenProvider passwordForm passwordPage PasswordModule tokenStore apiKeyGuard onTokenRefreshed handlePassword
      signInWithPassword loginWithToken userByEmail findUserByEmail usersWithEmail hashPassword passwordless tokenUrl authorizationUrl privateKeyPath`],
    ['public settings', 'sentryDsn clientId apiVersion apiUrl authorizationEndpoint authProvider jwksUri passwordManager codeChallenge'],
    ['identifiers that logs need', `userId customerId partyRef partRef clientIp ip userAgent referrer deviceId requestId correlationId traceId orderNumber authorId
      accountId messageId tenantId`],
  ])('%s', (_kind, text) => {
    expect(names(text).filter((name) => !isQuiet(readName(name)))).toEqual([]);
  });
});

describe('readName explains what it cleared', () => {
  it.each([
    ['passwordPolicy', 'password', 'policy'], ['cancelToken', 'token', 'cancel'], ['hasPassword', 'password', 'has'], ['passwordKey', 'password', 'key'],
    ['userByEmail', 'email', 'by'], ['resetPassword', 'password', 'reset'], ['emailDomains', 'email', 'domains'], ['apiKeyErrorCode', 'api key', 'error'],
    ['publicKeyCredential', 'credential', 'public'],
  ])('%s: %s cleared by %s', (name, words, clearedBy) => {
    expect(readName(name)).toMatchObject({ words: words.split(' '), clearedBy });
  });

  it('has nothing to explain where no word is sensitive', () => {
    for (const name of ['compass', 'tokenizer', 'monkey', 'microphone', 'passwordless', 'primaryKey', 'statusCode', '']) expect(readName(name)).toBeUndefined();
  });
});

describe('readName does not let a harmless word swallow a secret', () => {
  it.each([
    ['passcode', 'password'], ['passwordResetToken', 'reset-token'], ['passwordResetCode', 'one-time-code'], ['tokenSecret', 'secret'], ['cookieSecret', 'secret'],
    ['hashedPassword', 'password'], ['cardNumber', 'card'], ['sessionKeySecret', 'secret'], ['keyEncryptionKey', 'key'],
    ['publicApiKeySecret', 'secret'], ['passwordOrToken', 'password'], ['emailOrUsername', 'personal'], ['userPasswordHash', 'password'],
  ])('%s', (name, dataClass) => {
    expect(readName(name)).toMatchObject({ dataClass, strength: 'strong' });
    expect(readName(name)?.clearedBy).toBeUndefined();
  });
});
