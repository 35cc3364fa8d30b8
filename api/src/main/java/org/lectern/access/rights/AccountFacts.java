package org.lectern.access.rights;

/** The facts of an account that decide who can sign in with it and what they may do. */
public record AccountFacts(PlatformRole role, String email, String externalId, boolean active) {}
