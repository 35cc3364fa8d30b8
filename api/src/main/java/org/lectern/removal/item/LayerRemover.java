package org.lectern.removal.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lectern.attempt.CountedScores;
import org.lectern.content.Item;
import org.lectern.content.ItemInSession;
import org.lectern.content.ItemKind;
import org.lectern.content.ItemsInSessions;
import org.lectern.content.SessionOutlines;
import org.lectern.removal.RemovalCount;
import org.lectern.removal.RemovalResponse;

/** Takes back what a session made of items. */
@ApplicationScoped
class LayerRemover {
  private final ItemsInSessions layer;
  private final SessionOutlines outlines;
  private final CountedScores scores;

  LayerRemover(ItemsInSessions layer, SessionOutlines outlines, CountedScores scores) {
    this.layer = layer;
    this.outlines = outlines;
    this.scores = scores;
  }

  /** With what stands under it, where it is a heading and {@code under} is set. */
  RemovalResponse show(UUID session, Item item, boolean under, boolean dryRun) {
    var asked = under ? outlines.under(session, item.course(), item.id()) : List.of(item.id());
    var hidden =
        outlines.all(session, item.course()).stream()
            .filter(row -> row.hidden() && asked.contains(row.id()))
            .map(SessionOutlines.Row::id)
            .toList();
    if (!dryRun && !hidden.isEmpty()) layer.hide(session, hidden, false);
    return RemovalResponse.of(dryRun, List.of(), new RemovalCount("hiddenMarks", hidden.size()));
  }

  RemovalResponse undo(UUID session, Item item, boolean dryRun) {
    var there =
        layer
            .findByIdOptional(new ItemInSession.Key(session, item.id()))
            .filter(ItemInSession::isAdapted);
    if (!dryRun) {
      there.ifPresent(ItemInSession::undo);
      layer.flush();
      if (item.kind() == ItemKind.QUIZ) scores.count(item.id(), session);
    }
    return RemovalResponse.of(
        dryRun, List.of(), new RemovalCount("adaptations", there.isPresent() ? 1 : 0));
  }
}
