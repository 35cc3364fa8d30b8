package org.lectern.attempt.own;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lectern.attempt.MyAttempt;
import org.lectern.paging.PageInfo;
import org.lectern.paging.Paged;

/** One's own attempts at a quiz, the first one first, and whether another can be started now. */
public record MyAttempts(
    List<MyAttempt> items,
    PageInfo page,
    @Schema(nullable = true) @Nullable Integer left,
    boolean mayStart)
    implements Paged {}
