/**
 * Signing in and staying signed in: by password, by a one-time link, by renewal; and what slows
 * down those who guess. Tokens that people make for their scripts are in {@link
 * org.lectern.identity.token}.
 */
package org.lectern.identity.signin;
