package org.lectern.edge;

import static org.hamcrest.Matchers.blankString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.As;

@QuarkusTest
class ContractDocumentTest {
  @Inject OpenApiDocumentService framework;

  @ParameterizedTest(name = "{0}, where {1} is accepted, is {2}")
  @CsvSource(
      textBlock =
          """
          /q/openapi,             */*,                                application/yaml
          /q/openapi,             application/yaml,                   application/yaml
          /q/openapi,             'application/json, text/html;q=.5', application/json
          /q/openapi?format=json, */*,                                application/json
          /q/openapi?format=JSON, application/yaml,                   application/json
          /q/openapi?format=yaml, */*,                                application/yaml
          /q/openapi.json,        application/yaml,                   application/json
          /q/openapi.yaml,        application/json,                   application/yaml
          /q/openapi.yml,         application/json,                   application/yaml
          """)
  void isOfTheFormatThatIsAskedFor(String address, String accepted, String type) {
    var opening = type.endsWith("json") ? "{" : "---\nopenapi: 3.1.0\n";
    var answer = As.nobody().accept(accepted).get(address);
    answer.then().statusCode(200).header("Content-Type", equalTo(type + ";charset=UTF-8"));
    assertTrue(answer.asString().startsWith(opening), address);
    As.nobody()
        .accept(accepted)
        .head(address)
        .then()
        .statusCode(200)
        .header("Content-Type", equalTo(type + ";charset=UTF-8"))
        .body(blankString());
  }

  @Test
  void saysTheSameInBothFormats() throws IOException {
    var json = As.nobody().get("/q/openapi.json").asString();
    var yaml = As.nobody().get("/q/openapi.yaml").asString();
    assertEquals(new ObjectMapper().readTree(json), new YAMLMapper().readTree(yaml));
  }

  @Test
  void isSentUncompressed() {
    As.nobody()
        .header("Accept-Encoding", "gzip")
        .get("/q/openapi")
        .then()
        .header("Content-Length", Integer::parseInt, greaterThan(100_000));
  }

  @Test
  void isReadAlone() {
    As.nobody().post("/q/openapi").then().statusCode(405).header("Allow", containsString("GET"));
    As.nobody().get("/q/openapi/more").then().statusCode(404);
  }

  @Test
  void isNotBuiltAgainAtTheStart() {
    for (var format : Format.values()) {
      var built = framework.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, format);
      assertEquals(0, built.length, format + ": the start builds what the build has built");
    }
  }
}
