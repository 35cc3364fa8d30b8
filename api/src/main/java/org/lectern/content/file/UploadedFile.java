package org.lectern.content.file;

import java.util.UUID;
import org.lectern.file.StoredFile;

/** A file that was uploaded and may now be named where it was sent to. */
public record UploadedFile(UUID id, String name, String mediaType, long size, boolean inline) {

  public static UploadedFile of(StoredFile file) {
    return new UploadedFile(file.id(), file.name(), file.mediaType(), file.size(), file.inline());
  }
}
