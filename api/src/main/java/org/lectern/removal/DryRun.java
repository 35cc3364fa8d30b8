package org.lectern.removal;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lectern.query.Query;

/** The parameter of every DELETE: whether to report only what would be deleted. */
public class DryRun {
  @QueryParam("dryRun")
  @Parameter(
      description = "Whether to report what would be deleted without deleting it.",
      schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
  String dryRun;

  public boolean isAsked() {
    return Query.flag("dryRun", dryRun, false);
  }
}
