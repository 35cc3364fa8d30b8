package org.lectern.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Documents {@code If-Match} on every write at or below an address that supports PATCH. */
final class Preconditions {
  private static final String NAME = "If-Match";

  private Preconditions() {}

  /** Whether this operation honours preconditions. */
  static boolean areTaken(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(it -> NAME.equals(it.getName()));
  }

  static void complete(OpenAPI document) {
    var paths = document.getPaths().getPathItems();
    var versioned =
        paths.keySet().stream().filter(path -> paths.get(path).getPATCH() != null).toList();
    paths.forEach(
        (path, item) -> {
          if (isUnder(path, versioned)) item.getOperations().forEach(Preconditions::complete);
        });
  }

  private static boolean isUnder(String path, List<String> versioned) {
    return versioned.stream().anyMatch(one -> path.equals(one) || path.startsWith(one + "/"));
  }

  private static void complete(PathItem.HttpMethod method, Operation operation) {
    if (method == PathItem.HttpMethod.GET) return;
    if (areTaken(operation)) return;
    operation.addParameter(
        OASFactory.createParameter()
            .name(NAME)
            .in(Parameter.In.HEADER)
            .description(
                "The ETag that was read from the nearest resource in the path that has one; 412 if "
                    + "it has changed since.")
            .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
  }
}
