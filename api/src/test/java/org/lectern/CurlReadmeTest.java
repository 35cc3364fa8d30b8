package org.lectern;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lectern.access.rights.PlatformRole;

/** Runs the lines of openapi/README.md exactly as written. */
@QuarkusTest
class CurlReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);

  @Test
  void doTheWholeMainJob() throws Exception {
    var readme = Files.readString(Path.of("../openapi/README.md"));
    var lines =
        BLOCK
            .matcher(readme)
            .results()
            .map(block -> block.group(1))
            .collect(Collectors.joining("\necho\n"));
    var folder = Path.of("target/curl");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("main-job.sh"), lines);
    var admin = Given.userWithPassword(PlatformRole.ADMIN, "correct horse battery");

    var printed =
        Script.run(
            folder,
            Map.of(
                "LECTERN",
                "http://localhost:" + RestAssured.port,
                "NAME",
                admin.username(),
                "PASSWORD",
                "correct horse battery"),
            "-euo",
            "pipefail",
            "main-job.sh");

    assertTrue(printed.contains("\"outcome\":\"UNCHANGED\""), printed);
    assertTrue(printed.contains("\"outcome\":\"REMOVED\""), printed);
    assertTrue(printed.contains("\"counts\":{\"current\":1,\"upcoming\":0,\"past\":0}"), printed);
    assertTrue(printed.contains("\"dryRun\":true"), printed);
    assertTrue(printed.contains("\"origin\":\"ADAPTED\""), printed);
    assertTrue(printed.contains("\"origin\":\"SESSION\""), printed);
    assertTrue(printed.contains("\"state\":\"DONE\""), printed);
    assertTrue(printed.contains("\"score\":82.5"), printed);
    assertTrue(printed.contains("\"score\":\"85,5\""), printed);
    assertTrue(printed.contains("\"score\":100.0"), printed);
    assertTrue(printed.contains("\"released\":0"), printed);
    assertTrue(printed.contains("\"goes\":[{\"what\":\"results\",\"count\":1}]"), printed);
  }
}
