package org.lectern.identity.signin;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A browser that is signed in: its name in words and the address it was used from last, as far as
 * they are known; {@code current} is the one that asks.
 */
public record SignInResponse(
    UUID id,
    Instant startedAt,
    Instant lastUsedAt,
    @Schema(nullable = true) String browser,
    @Schema(nullable = true) String address,
    boolean current) {}
