package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
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
    var published = As.nobody().accept("application/yaml").get("/q/openapi").asString();
    if (System.getProperty("contract.write") != null) Files.writeString(COMMITTED, published);
    assertEquals(
        Files.readString(COMMITTED),
        published,
        "openapi/openapi.yaml has drifted: mvn -pl api test -Dtest=OpenApiContractTest -Dcontract.write");
  }
}
