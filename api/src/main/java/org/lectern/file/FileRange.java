package org.lectern.file;

import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The bytes of a file from {@code from} on, before {@code to}. */
public record FileRange(long from, long to) {
  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");
  private static final int NOT_SATISFIABLE = 416;

  /**
   * What a {@code Range} asks for of a file of that size. Empty without one, and for several or
   * what cannot be read, which RFC 9110 lets us ignore; 416 where there is nothing.
   */
  public static Optional<FileRange> of(@Nullable String header, long size) {
    var asked = ONE.matcher(header == null ? "" : header.strip());
    if (!asked.matches()) return Optional.empty();
    var first = asked.group(1);
    var last = asked.group(2);
    if (first.isEmpty() && last.isEmpty()) return Optional.empty();
    if (first.isEmpty()) return some(Math.max(0, size - Long.parseLong(last)), size, size);
    var from = Long.parseLong(first);
    if (last.isEmpty()) return some(from, size, size);
    var to = Long.parseLong(last) + 1;
    return to <= from ? Optional.empty() : some(from, Math.min(to, size), size);
  }

  private static Optional<FileRange> some(long from, long to, long size) {
    if (from >= size) throw new WebApplicationException(NOT_SATISFIABLE);
    return Optional.of(new FileRange(from, to));
  }

  static FileRange whole(long size) {
    return new FileRange(0, size);
  }

  public long length() {
    return to - from;
  }

  /** As {@code Content-Range} says it. */
  public String within(long size) {
    return "bytes %d-%d/%d".formatted(from, to - 1, size);
  }
}
