package org.lectern.file;

import java.util.UUID;

/** An uploaded file without its bytes; the name is exactly as it was sent. */
public record StoredFile(UUID id, String name, String mediaType, long size) {
  /** Whether browsers show it in place; all others are saved. */
  public boolean inline() {
    return InlineKind.of(mediaType).isPresent();
  }
}
