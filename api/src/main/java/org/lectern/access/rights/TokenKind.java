package org.lectern.access.rights;

/**
 * By what somebody asks: a sign-in with a password, or a personal token that works in their name.
 */
public enum TokenKind {
  SIGN_IN,
  PERSONAL
}
