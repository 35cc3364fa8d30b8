package org.lectern.content;

import java.util.UUID;

/** Told, within the transaction that does it, after an item was hidden wherever it shows. */
public record ItemHidden(UUID item) {}
