package org.lectern.access.rights;

/** How a caller is authenticated: by a sign-in with a password, or by a personal token. */
public enum TokenKind {
  SIGN_IN,
  PERSONAL
}
