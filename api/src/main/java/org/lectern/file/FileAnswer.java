package org.lectern.file;

import java.util.UUID;

/**
 * A file as an answer about an item shows it; {@code url} opens it for the person who asked, for
 * ten minutes.
 */
public record FileAnswer(
    UUID id, String name, String mediaType, long size, boolean inline, String url) {

  public static FileAnswer of(StoredFile file, String url) {
    return new FileAnswer(
        file.id(), file.name(), file.mediaType(), file.size(), file.inline(), url);
  }
}
