package itu.membership.person;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads from the audit what was done with a contact. */
@ApplicationScoped
class PersonActs {
    private final DataSource dataSource;

    PersonActs(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<PersonExport.Act> of(UUID person) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select at, action, actor, reason, after from audit
                        where subject_type = ? and subject = ? order by position""")) {
            select.setString(1, PersonAudit.SUBJECT);
            select.setString(2, person.toString());
            var acts = new ArrayList<PersonExport.Act>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    acts.add(new PersonExport.Act(
                            row.getObject(1, OffsetDateTime.class).toInstant(),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5)));
                }
            }
            return acts;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the audit of a contact", e);
        }
    }
}
