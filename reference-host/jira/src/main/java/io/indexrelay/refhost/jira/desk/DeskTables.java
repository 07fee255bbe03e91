package io.indexrelay.refhost.jira.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The tables as the stand-in of Service Management reads them. Every call joins the running transaction. */
public interface DeskTables {

    /** @param open everybody who is logged in is a customer */
    record DeskRow(int id, long project, boolean open) {}

    record TypeRow(int id, int desk, String name, String description) {}

    /** @param kind {@code USER}, {@code GROUP} or {@code ORGANIZATION} */
    record Entry(String kind, String holder) {}

    record OrganizationRow(int id, String name) {}

    Optional<DeskRow> ofProject(long project);

    Optional<DeskRow> desk(int id);

    List<TypeRow> types();

    /** The request type that an issue was made of; empty for what is no request. */
    Optional<Integer> typeOf(long issue);

    /** Whom a request type is restricted to; empty for everybody. */
    List<Entry> restriction(int type);

    List<OrganizationRow> organizations(int desk);

    /** Keys of users. */
    List<String> members(int organization);

    /** What the fields of a type hold in an issue, as stored: keys, names, ids. */
    List<String> values(long issue, String typeKey);

    /** Whether this thread works for the portal. */
    boolean isInCustomerContext();

    <T> T inCustomerContext(Supplier<T> work);

    /** How an organization looks as the value of a field; while nobody says, such values mean nothing to anybody. */
    void shown(Function<OrganizationRow, Object> shown);

    /** The app goes, and takes its classes with it. */
    void shownNoMore();
}
