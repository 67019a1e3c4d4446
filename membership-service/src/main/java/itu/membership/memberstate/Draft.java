package itu.membership.memberstate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import itu.membership.imports.Cells;
import itu.membership.imports.RowFault;
import itu.platform.imports.ImportReport.Outcome;

/** The register as the rows taken so far would leave it. */
final class Draft {
    /** An entry to write; {@code registered} is null for a new Member State. */
    record Change(@Nullable MemberState registered, String iso3, MemberStateEntry entry) {}

    private final Map<String, MemberState> register = new HashMap<>();
    private final Map<String, String> ownerOfIso2 = new HashMap<>();
    private final Map<String, String> ownerOfSymbol = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();

    Draft(Collection<MemberState> registered) {
        registered.forEach(state -> {
            register.put(state.iso3(), state);
            own(state.iso3(), state.entry());
        });
    }

    /** Notes what speaks against an entry that is in itself sound. */
    void check(String iso3, MemberStateEntry entry, Cells cells) {
        if (!seen.add(iso3)) {
            cells.fault("iso3", RowFault.REPEATED_IN_FILE);
        }
        if (!ownerOfIso2.getOrDefault(entry.iso2(), iso3).equals(iso3)) {
            cells.fault("iso2", RowFault.TAKEN_BY_ANOTHER);
        }
        if (!ownerOfSymbol.getOrDefault(entry.ituSymbol(), iso3).equals(iso3)) {
            cells.fault("itu_symbol", RowFault.TAKEN_BY_ANOTHER);
        }
    }

    Outcome take(String iso3, MemberStateEntry entry) {
        var registered = register.get(iso3);
        if (registered != null && registered.entry().equals(entry)) {
            return Outcome.UNCHANGED;
        }
        own(iso3, entry);
        changes.add(new Change(registered, iso3, entry));
        return registered == null ? Outcome.CREATED : Outcome.UPDATED;
    }

    List<Change> changes() {
        return changes;
    }

    private void own(String iso3, MemberStateEntry entry) {
        ownerOfIso2.put(entry.iso2(), iso3);
        ownerOfSymbol.put(entry.ituSymbol(), iso3);
    }
}
