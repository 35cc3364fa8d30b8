package org.lectern.classgroup;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterStyle;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which classes a list shows, and in what order. */
public class ClassFilter {
  @QueryParam("q")
  @Parameter(description = "Part of the name, without regard to case or accents.")
  String q;

  @QueryParam("owner")
  @Parameter(
      description = "Owned by any of these: usernames or ids.",
      style = ParameterStyle.FORM,
      explode = Explode.FALSE)
  List<String> owner;

  @QueryParam("externalId")
  @Parameter(
      description = "With any of these external ids, exactly.",
      style = ParameterStyle.FORM,
      explode = Explode.FALSE)
  List<String> externalId;

  @QueryParam("sort")
  @Parameter(
      description =
          "By name (default) or createdAt; commas between several, a minus turns one around.")
  String sort;
}
