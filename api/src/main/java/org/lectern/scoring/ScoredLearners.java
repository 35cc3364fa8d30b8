package org.lectern.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lectern.authorization.CourseStanding;
import org.lectern.content.Items;
import org.lectern.identity.Users;
import org.lectern.problem.ProblemException;
import org.lectern.query.Query;
import org.lectern.results.ItemStates;

/** Finds the reported score of a learner at an item that an address names. */
@ApplicationScoped
public class ScoredLearners {
  private final Users users;
  private final KeptResults kept;

  ScoredLearners(Users users, KeptResults kept) {
    this.users = users;
    this.kept = kept;
  }

  /** 404 where there is none, or where they do not take the course now. */
  public ResultResponse require(CourseStanding at, String item, String user) {
    var id = Query.id(item).orElseThrow(() -> Items.notFound(item));
    return users
        .findByName(user)
        .flatMap(learner -> kept.find(at(at, learner.id(), id)))
        .orElseThrow(() -> ProblemException.notFound("result", user));
  }

  private static ItemStates.At at(CourseStanding at, UUID learner, UUID item) {
    return new ItemStates.At(at.standing().session(), at.course(), learner, item);
  }
}
