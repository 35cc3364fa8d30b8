package org.lectern.identity;

import java.util.UUID;

/** Told, within the transaction that does it, after an account was deactivated. */
public record AccountDeactivated(UUID user) {}
