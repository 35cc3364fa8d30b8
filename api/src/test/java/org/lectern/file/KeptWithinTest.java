package org.lectern.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.Given;

/** A file that is kept together with other things. */
@QuarkusTest
class KeptWithinTest {
  private static final String FILE = "select size from stored_file where id = ?1";
  private static final String BYTES =
      "select convert_from(bytes, 'UTF8') from file_chunk where file_id = ?1";

  @Test
  void isThereOnceTheOthersAre() {
    QuarkusTransaction.begin();
    var kept = keep("%PDF-1.7");
    assertEquals(List.of(), Given.column(FILE, kept));
    QuarkusTransaction.commit();
    assertEquals(List.of(8L), Given.column(FILE, kept));
    assertEquals(List.of("%PDF-1.7"), Given.column(BYTES, kept));
  }

  @Test
  void goesWithTheOthers() {
    QuarkusTransaction.begin();
    var kept = keep("%PDF-1.7");
    QuarkusTransaction.rollback();
    assertEquals(List.of(), Given.column(FILE, kept));
    assertEquals(List.of(), Given.column(BYTES, kept));
  }

  private static UUID keep(String content) {
    var file = new FileKeeper.Incoming(new FilePlace(Given.course(), null), "rules.pdf", null);
    return Given.bean(FileKeeper.class)
        .keepWithin(file, new ByteArrayInputStream(content.getBytes(UTF_8)))
        .id();
  }
}
