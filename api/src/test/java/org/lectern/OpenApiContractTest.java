package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The published contract is the committed one; {@code -Dcontract.write} writes it. */
@QuarkusTest
class OpenApiContractTest {
  private static final Path COMMITTED = Path.of("../openapi/openapi.yaml");

  @Test
  void isTheOneThatIsCommitted() throws IOException {
    var published = inOneOrder(As.nobody().get("/q/openapi?format=json").asByteArray());
    if (System.getProperty("contract.write") != null) Files.writeString(COMMITTED, published);
    assertEquals(
        Files.readString(COMMITTED),
        published,
        "openapi/openapi.yaml has drifted: mvn -pl api test -Dtest=OpenApiContractTest -Dcontract.write");
  }

  /** The members of each object in the order of the model, so that what changed can be compared. */
  private static String inOneOrder(byte[] document) {
    return SmallRyeOpenAPI.builder()
        .enableModelReader(false)
        .enableStandardStaticFiles(false)
        .enableAnnotationScan(false)
        .enableStandardFilter(false)
        .withCustomStaticFile(() -> new ByteArrayInputStream(document))
        .build()
        .toYAML();
  }
}
