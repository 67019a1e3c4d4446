package itu.membership.memberstate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import itu.membership.register.SearchText;

/** A State party to the Constitution and the Convention. Its version also counts the changes of its development status. */
@Entity
@Table(name = "member_state")
class MemberState {
    @Id
    private String iso3;

    @Version
    private long version;

    @Embedded
    private MemberStateEntry entry;

    @Column(name = "search_text")
    private String searchText;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected MemberState() {}

    MemberState(String iso3, MemberStateEntry entry) {
        this.iso3 = iso3;
        this.entry = entry;
        this.searchText = SearchText.of(entry.names().all());
    }

    void correct(MemberStateEntry corrected) {
        entry = corrected;
        searchText = SearchText.of(corrected.names().all());
    }

    String iso3() {
        return iso3;
    }

    long version() {
        return version;
    }

    MemberStateEntry entry() {
        return entry;
    }
}
