package org.lectern.content.file;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameter of every upload. */
public class SentName {
  @QueryParam("name")
  @Parameter(
      required = true,
      description =
          "What the file is called, with its ending; it comes back exactly as it is. No path, at most"
              + " 200 characters.",
      schema = @Schema(minLength = 1, maxLength = 200),
      example = "Welcome – l’été.pdf")
  public String name;
}
