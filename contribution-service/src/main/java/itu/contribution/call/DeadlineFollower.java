package itu.contribution.call;

import java.time.LocalDate;
import java.util.List;

/** A feature that does things on days reckoned from a call's deadline makes a bean of this, so that previews can name them. */
public interface DeadlineFollower {
    /** What would be done for the call under a deadline, the earliest first. */
    List<FollowUp> followUps(Call call, LocalDate deadline);
}
