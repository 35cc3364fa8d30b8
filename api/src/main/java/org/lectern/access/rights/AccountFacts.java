package org.lectern.access.rights;

/** Of an account, what decides who gets in with it and what they may do then. */
public record AccountFacts(PlatformRole role, String email, String externalId, boolean active) {}
