package itu.membership.register;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import itu.membership.register.CodeList.Entry;

/** Reads the codes that entries may use: segments of the digital ecosystem, study groups of the Sectors. */
@ApplicationScoped
public class ReferenceCodes {
    private final DataSource dataSource;

    ReferenceCodes(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public CodeList segments() {
        return read("select code, null as sector, valid_from, valid_to from ecosystem_segment");
    }

    public CodeList studyGroups() {
        return read("select code, sector, valid_from, valid_to from study_group");
    }

    private CodeList read(String sql) {
        var entries = new ArrayList<Entry>();
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql);
                var row = select.executeQuery()) {
            while (row.next()) {
                entries.add(new Entry(
                        row.getString("code"),
                        row.getString("sector"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the reference codes", e);
        }
        return new CodeList(entries);
    }
}
