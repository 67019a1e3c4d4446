package itu.membership.contact;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.membership.imports.Cells;
import itu.membership.imports.RowFault;
import itu.membership.memberstate.RegisteredMemberStates;
import itu.platform.imports.CsvRow;

/** Reads whose contact a row of a file is: the column {@code iso3}, or {@code organization} with an id. */
@ApplicationScoped
public class RowHolders {
    private final RegisteredMemberStates states;
    private final Holders holders;

    RowHolders(RegisteredMemberStates states, Holders holders) {
        this.states = states;
        this.holders = holders;
    }

    /** The holders that the rows of a file name, looked up once. */
    public Known of(Collection<CsvRow> file) {
        var organizations = new HashMap<String, UUID>();
        file.stream()
                .map(row -> row.get("organization"))
                .filter(id -> !id.isEmpty())
                .distinct()
                .forEach(id -> holders.known(id).ifPresent(found -> organizations.put(id, found)));
        return new Known(states.codes(), organizations);
    }

    /** What the report calls a row that is refused: what it says of its holder. */
    public static String key(CsvRow row) {
        return row.get("iso3").isEmpty() ? row.get("organization") : row.get("iso3");
    }

    public record Known(Set<String> states, Map<String, UUID> organizations) {

        /** The holder of a row; null with a fault when there is none. */
        public @Nullable Holder read(Cells cells) {
            var organization = cells.optional("organization");
            if (organization == null) {
                var iso3 = cells.matching("iso3", Cells.ISO3);
                if (!cells.faulty() && !states.contains(iso3)) {
                    cells.fault("iso3", RowFault.UNKNOWN_MEMBER_STATE);
                }
                return cells.faulty() ? null : Holder.ofState(iso3);
            }
            if (cells.optional("iso3") != null) {
                cells.fault("organization", RowFault.TWO_HOLDERS);
                return null;
            }
            var found = organizations.get(organization);
            if (found == null) {
                cells.fault("organization", RowFault.UNKNOWN_ORGANIZATION);
                return null;
            }
            return Holder.ofOrganization(found);
        }
    }
}
