package itu.membership.organization;

import java.util.List;

/** Where a registration asks which entries may be the same organization. Implemented where duplicates are looked for. */
public interface PossibleDuplicates {
    /** Entries that have a name or a website in common with a new one, the likeliest first. */
    List<PossibleDuplicate> of(OrganizationEntry entry);
}
