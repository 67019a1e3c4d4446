package itu.notification.subject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The subjects of mail. */
@ApplicationScoped
public class Subjects {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final DataSource dataSource;
    private final ObjectMapper json;

    Subjects(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** Those in use on a day, the statutory ones last. */
    @Transactional
    public List<Subject> on(LocalDate day) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select code, names, descriptions, statutory, valid_from, valid_to from subject
                        where valid_from <= ? and (valid_to is null or valid_to > ?) order by statutory, code""")) {
            select.setObject(1, day);
            select.setObject(2, day);
            try (var rows = select.executeQuery()) {
                var subjects = new ArrayList<Subject>();
                while (rows.next()) {
                    subjects.add(subject(rows));
                }
                return subjects;
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Could not read the subjects", e);
        }
    }

    /** The one of a code, if it is in use on the day. */
    public Optional<Subject> of(String code, LocalDate day) {
        return on(day).stream().filter(subject -> subject.code().equals(code)).findAny();
    }

    private Subject subject(ResultSet row) throws SQLException, JsonProcessingException {
        return new Subject(
                row.getString(1),
                json.readValue(row.getString(2), TEXTS),
                json.readValue(row.getString(3), TEXTS),
                row.getBoolean(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class));
    }
}
