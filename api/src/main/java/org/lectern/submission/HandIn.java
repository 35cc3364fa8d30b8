package org.lectern.submission;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lectern.content.HandInPart;
import org.lectern.content.Task;
import org.lectern.json.VerbatimText;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;
import org.lectern.sentence.Sentence;
import org.lectern.text.Trimmed;

/** What is handed in: a text, files that were sent to the same assignment before, or both. */
@Schema(
    examples =
        """
        {"text": "The fire doors stay shut.", "files": ["0197b2f0-5c1e-7a4b-9d3e-2f6a8c1b4d5e"]}""")
public record HandIn(
    @Schema(nullable = true, maxLength = HandIn.LONGEST_TEXT)
        @JsonDeserialize(using = VerbatimText.class)
        @Nullable String text,
    @Schema(maxItems = HandIn.MOST_FILES) List<UUID> files)
    implements Checked {
  static final int LONGEST_TEXT = 100_000;
  static final int MOST_FILES = 20;

  public HandIn {
    text = Trimmed.isEmpty(text) ? null : text;
    files = files == null ? List.of() : new ArrayList<>(files);
  }

  @Override
  public void check(Faults faults) {
    faults.atMost("/text", text, LONGEST_TEXT);
    faults.atMost("/files", files, MOST_FILES, Sentence.of("too-many.files"));
    var seen = new HashSet<UUID>();
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i) == null) faults.add("/files/" + i, "required.file");
      else if (!seen.add(files.get(i))) faults.add("/files/" + i, "duplicate-file");
    }
    if (text == null && files.isEmpty()) faults.add("", "required.hand-in");
  }

  /** What the assignment does not take. */
  void check(Task task, Faults faults) {
    if (text != null && !task.allows(HandInPart.TEXT)) faults.add("/text", "not-allowed.text");
    if (!files.isEmpty() && !task.allows(HandInPart.FILES)) {
      faults.add("/files", "not-allowed.files");
    }
  }
}
