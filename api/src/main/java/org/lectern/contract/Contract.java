package org.lectern.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.lectern.problem.ProblemKind;

/**
 * What the document states for all operations: authentication, problems, and a patch's members as
 * optional.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {
  private static final String BEARER = "bearer";
  static final String PATCH = "application/merge-patch+json";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document.getComponents().addSecurityScheme(BEARER, bearer());
    document.getComponents().addSchema("AnswerValue", answerValue());
    FlatMembers.spread(document);
    Preconditions.complete(document);
    AnswerHeaders.declare(document);
    Refusals.declare(document);
    var versioned = AnswerHeaders.versioned(document);
    document
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach(
                        (method, operation) -> {
                          complete(document, method, operation);
                          Refusals.complete(new Refusals.Asked(path, method, operation));
                          AnswerHeaders.complete(method, operation, versioned);
                        }));
    requireMembersOfAnswers(document);
    closeProblemCodes(document);
    Words.read().describe(document);
    var examples = Examples.of(document);
    document
        .getPaths()
        .getPathItems()
        .values()
        .forEach(item -> item.getOperations().values().forEach(examples::show));
  }

  /** Questions of different kinds are answered by values of different types. */
  private static Schema answerValue() {
    var choices = of(Schema.SchemaType.ARRAY).items(of(Schema.SchemaType.STRING));
    return OASFactory.createSchema()
        .anyOf(
            List.of(
                of(Schema.SchemaType.STRING),
                of(Schema.SchemaType.BOOLEAN),
                of(Schema.SchemaType.NUMBER),
                choices,
                of(Schema.SchemaType.NULL)));
  }

  private static Schema of(Schema.SchemaType type) {
    return OASFactory.createSchema().type(List.of(type));
  }

  private static void closeProblemCodes(OpenAPI document) {
    var codes = OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    codes.setEnumeration(
        ProblemKind.all().stream().map(ProblemKind::code).map(Object.class::cast).toList());
    document.getComponents().addSchema("ProblemCode", codes);
    var problem = document.getComponents().getSchemas().get("Problem");
    problem.getProperties().get("code").setType((List<Schema.SchemaType>) null);
    problem.getProperties().get("code").setRef("#/components/schemas/ProblemCode");
  }

  /**
   * An answer always has all its members, {@code null} where there is nothing; requests say which
   * they need, and show an example.
   */
  private static void requireMembersOfAnswers(OpenAPI document) {
    var asked = Reachable.fromRequests(document);
    document
        .getComponents()
        .getSchemas()
        .forEach(
            (name, schema) -> {
              if (schema.getProperties() != null) {
                schema.getProperties().values().forEach(Contract::sayTypeOnce);
              }
              if (!asked.contains(name) && schema.getProperties() != null) {
                schema.setRequired(List.copyOf(schema.getProperties().keySet()));
              }
              if (!asked.contains(name)) schema.setExamples(null);
            });
  }

  /** "That type, or null" names its type only in the choice. */
  private static void sayTypeOnce(Schema member) {
    if (member.getAnyOf() != null && !member.getAnyOf().isEmpty()) {
      member.setType((List<Schema.SchemaType>) null);
    }
  }

  private void complete(OpenAPI document, PathItem.HttpMethod method, Operation operation) {
    if (operation.getSecurity() == null) {
      operation.addSecurityRequirement(
          OASFactory.createSecurityRequirement().addScheme(BEARER, List.of()));
    } else if (operation.getSecurity().stream().allMatch(need -> need.getSchemes().isEmpty())) {
      operation.setSecurity(List.of());
    }
    Parameters.complete(operation);
    if (method == PathItem.HttpMethod.PATCH) patch(document, operation);
  }

  /** The record {@code X} of a PATCH is published as {@code XPatch}, with no member required. */
  private static void patch(OpenAPI document, Operation operation) {
    var content = operation.getRequestBody().getContent();
    var media = content.getMediaType(PATCH);
    if (media == null || media.getSchema().getRef() == null) return;
    var name = media.getSchema().getRef().replaceAll(".*/", "");
    if (name.endsWith("Patch")) return;
    var schemas = document.getComponents().getSchemas();
    if (!schemas.containsKey(name + "Patch")) {
      var whole = schemas.get(name);
      var patch = OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT));
      patch.setDescription("The members of %s that shall change; null clears.".formatted(name));
      patch.setProperties(whole.getProperties());
      patch.setExamples(whole.getExamples());
      document.getComponents().addSchema(name + "Patch", patch);
    }
    var optional = OASFactory.createMediaType().schema(ref(name + "Patch"));
    optional.setExample(media.getExample());
    optional.setExamples(media.getExamples());
    content.addMediaType(PATCH, optional);
    content.addMediaType("application/json", optional);
  }

  static Schema ref(String name) {
    return OASFactory.createSchema().ref("#/components/schemas/" + name);
  }

  private static org.eclipse.microprofile.openapi.models.security.SecurityScheme bearer() {
    return OASFactory.createSecurityScheme()
        .type(org.eclipse.microprofile.openapi.models.security.SecurityScheme.Type.HTTP)
        .scheme("bearer")
        .bearerFormat("JWT")
        .description("A token of POST /api/v1/auth/login, or a personal access token.");
  }
}
