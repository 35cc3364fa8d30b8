package org.lectern.contract;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * The default descriptions of parameters: a name means the same everywhere, and lists take commas.
 */
final class Parameters {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("session", "The session's id."),
          Map.entry("course", "The course's id, or its code ignoring case."),
          Map.entry("user", "The user's id, or their username ignoring case."),
          Map.entry("classId", "The class's id."),
          Map.entry("category", "The category's id."),
          Map.entry("token", "The personal access token's id."),
          Map.entry("signIn", "The sign-in's id."),
          Map.entry("importId", "The import's id."),
          Map.entry("seal", "The last part of the address that an answer gave for a file."),
          Map.entry("attempt", "The attempt's id."),
          Map.entry("item", "The item's id."),
          Map.entry("submission", "The hand-in's id."),
          Map.entry("q", "Part of the names, the username or the e-mail address."),
          Map.entry("sort", "Sort keys, separated by commas; a leading minus reverses one."),
          Map.entry("view", "Which of the three lists; the first, if absent."),
          Map.entry("externalId", "With any of these external ids (exact match)."),
          Map.entry("username", "With any of these usernames, ignoring case."),
          Map.entry("role", "With any of these roles."),
          Map.entry("active", "Only active accounts, or only inactive ones."),
          Map.entry("source", "Enrolled for any of these reasons."),
          Map.entry("fromClass", "Enrolled through this class: its id or its name."),
          Map.entry("kind", "What the rows of the file are."),
          Map.entry("state", "In any of these states."),
          Map.entry("outcome", "With any of these outcomes."),
          Map.entry("mode", "Whether one bad row keeps all others from being written."),
          Map.entry("existing", "What happens to what already exists."),
          Map.entry("dryRun", "Whether to report what would happen without writing anything."),
          Map.entry("timeZone", "The IANA time zone for dates without an offset."),
          Map.entry("fileName", "The file's name, for display."));

  private static final String SEVERAL = " Commas between several, or the parameter repeated.";

  private static final String SEARCH =
      " At most 10 words in 200 characters; case, accents and punctuation are ignored. "
          + "Without sort, exact matches come first, then what begins with the text.";

  /** Lists that come whole unless a limit is asked for. */
  private static final Set<String> WHOLE =
      Set.of("listCourseItems", "listSessionItems", "listMyItems");

  private Parameters() {}

  static void complete(Operation operation) {
    if (operation.getParameters() == null) return;
    for (var parameter : operation.getParameters()) {
      var word = WORDS.get(parameter.getName());
      if (parameter.getDescription() == null && word != null) parameter.setDescription(word);
      if (parameter.getName().equals("q")) saySearch(parameter);
      if (parameter.getName().equals("limit") && WHOLE.contains(operation.getOperationId())) {
        parameter.setDescription("How many rows a page holds, at most 200; all, if absent.");
        parameter.getSchema().setDefaultValue(null);
      }
      if (parameter.getIn() == Parameter.In.QUERY && isList(parameter)) takeCommas(parameter);
    }
  }

  private static void saySearch(Parameter parameter) {
    var description = parameter.getDescription();
    if (!description.endsWith(SEARCH)) parameter.setDescription(description + SEARCH);
  }

  private static boolean isList(Parameter parameter) {
    var schema = parameter.getSchema();
    return schema != null
        && schema.getType() != null
        && schema.getType().contains(Schema.SchemaType.ARRAY);
  }

  /** Unless it says otherwise of itself. */
  private static void takeCommas(Parameter parameter) {
    if (parameter.getExplode() != null) return;
    parameter.setStyle(Parameter.Style.FORM);
    parameter.setExplode(false);
    var description = parameter.getDescription();
    if (description != null && !description.contains("comma")) {
      parameter.setDescription(description + SEVERAL);
    }
  }
}
