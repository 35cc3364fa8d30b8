package org.lectern.authoring;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.lectern.etag.Versioned;

/** The base items of a course, in order; its ETag changes where items come, go or move. */
public record ItemOrder(List<UUID> items, @JsonIgnore int version) implements Versioned {}
