package org.lectern.paging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The position of a page in its list; {@code total} is null unless {@code count=true} asked for it.
 */
public record PageInfo(
    int limit,
    boolean hasMore,
    @Schema(nullable = true) String nextCursor,
    @Schema(nullable = true) Long total) {}
