package itu.membership.criteria;

/**
 * How far the membership reaches into a part of the digital ecosystem.
 *
 * @param members organizations that hold a membership, exempt ones aside
 * @param prospects companies and universities that hold none and do not wait for one
 */
public record Reach(long members, long prospects) {
    public static final Reach NOTHING = new Reach(0, 0);

    public Reach plus(Reach other) {
        return new Reach(members + other.members, prospects + other.prospects);
    }

    /**
     * Whether the part is under-represented: nobody in it is a member, or its share of members among members and prospects is
     * less than half of the share in the whole. Nothing is, where the whole has no member.
     */
    public boolean underRepresentedIn(Reach whole) {
        return whole.members > 0
                && (members == 0
                        || 2 * members * (whole.members + whole.prospects) < whole.members * (members + prospects));
    }
}
