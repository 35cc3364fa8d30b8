package org.lectern.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class FileHeadersTest {
  @Test
  void namesAFileExactlyAndForOldReadersToo() {
    assertEquals(
        "inline; filename=\"a#1 _ l'e_te_.pdf\"; filename*=UTF-8''a#1%20%E2%80%93%20l%27e%CC%81te%CC%81.pdf",
        disposition("a#1 – l'e\u0301te\u0301.pdf", "application/pdf"));
    assertEquals(
        "attachment; filename=\"_ __.html\"; filename*=UTF-8''%22%20%25%5C.html",
        disposition("\" %\\.html", "text/html"));
  }

  private static String disposition(String name, String type) {
    return FileHeaders.disposition(new StoredFile(UUID.randomUUID(), name, type, 1));
  }
}
