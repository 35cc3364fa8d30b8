package org.lectern.contract;

import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The names of the schemas that request bodies use, directly or through others. */
final class Reachable {
  private final OpenAPI document;
  private final Set<String> names = new TreeSet<>();

  private Reachable(OpenAPI document) {
    this.document = document;
  }

  static Set<String> fromRequests(OpenAPI document) {
    var reachable = new Reachable(document);
    for (var path : document.getPaths().getPathItems().values()) {
      for (var operation : path.getOperations().values()) {
        var body = operation.getRequestBody();
        if (body == null || body.getContent() == null) continue;
        body.getContent()
            .getMediaTypes()
            .values()
            .forEach(media -> reachable.follow(media.getSchema()));
      }
    }
    return reachable.names;
  }

  private void follow(Schema schema) {
    if (schema == null) return;
    if (schema.getRef() != null) {
      var name = schema.getRef().replaceAll(".*/", "");
      if (names.add(name)) follow(document.getComponents().getSchemas().get(name));
    }
    follow(schema.getItems());
    if (schema.getProperties() != null) schema.getProperties().values().forEach(this::follow);
    if (schema.getAnyOf() != null) schema.getAnyOf().forEach(this::follow);
    if (schema.getAllOf() != null) schema.getAllOf().forEach(this::follow);
  }
}
