package io.indexrelay.jira.activity;

import io.indexrelay.activity.PageRequest;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The object that a page of Jira shows, as its address names it.
 *
 * @param kind issue, dashboard or filter
 * @param name an issue's key in upper case, present or former, or an id in decimal; {@code ""} for the dashboard that one
 *     gets without asking for any
 * @param inPortal whether it is a page of Service Management's customer portal
 */
record PageAddress(Kind kind, String name, boolean inPortal) {

    private static final int LONGEST = 16_384;
    private static final int LONGEST_KEY = 100;
    private static final List<String> SPLIT_VIEW = List.of("secure", "AjaxIssueAction!default.jspa");
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]*-[1-9][0-9]{0,17}");
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

    static PageAddress of(Subject subject) {
        return new PageAddress(subject.kind(), subject.id(), false);
    }

    /** Whether the name is an id already. */
    boolean isId() {
        return ID.matcher(name).matches();
    }

    /**
     * What a page shows that somebody opens; empty for every other page, and for all that Jira's own pages never ask for.
     * Reads nothing.
     */
    static Optional<PageAddress> of(PageRequest request) {
        return request.method().equals("GET")
                ? path(request).flatMap(path -> shown(path, new QueryText(request.query())))
                : Optional.empty();
    }

    /**
     * Whether this is what the scripts of a split view fetch: it may name its object in a form, so that one has to wait for
     * what {@link #posted} says, and it may be no view at all, which {@link #isNoView} says.
     */
    static boolean isFetched(PageRequest request) {
        return path(request).filter(SPLIT_VIEW::equals).isPresent();
    }

    /** What such a page showed, once it has been made. */
    static Optional<PageAddress> posted(PageRequest request) {
        return splitView(fields(request));
    }

    /** Whether nobody looks at such a page: it was fetched ahead, or brings up to date what is open. Once it has been made. */
    static boolean isNoView(PageRequest request) {
        PageRequest.Form fields = fields(request);
        return fields.first("prefetch").filter("true"::equals).isPresent()
                || fields.first("lastReadTime").isPresent();
    }

    private static PageRequest.Form fields(PageRequest request) {
        QueryText query = new QueryText(request.query());
        return name -> query.first(name).or(() -> request.form().first(name));
    }

    private static Optional<List<String>> path(PageRequest request) {
        boolean isBearable = request.uri().length() + request.query().length() <= LONGEST;
        if (!isBearable || !request.uri().startsWith(request.context())) {
            return Optional.empty();
        }
        String path = request.uri().substring(request.context().length());
        return path.startsWith("/") ? segments(path) : Optional.empty();
    }

    private static Optional<PageAddress> shown(List<String> path, QueryText query) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        return switch (path.get(0)) {
            case "browse" -> path.size() == 2 ? issue(path.get(1)) : Optional.empty();
            case "projects" -> inProject(path);
            case "issues" -> path.size() == 1 ? numbered(Kind.FILTER, query.first("filter")) : Optional.empty();
            case "secure" -> path.size() == 2 ? action(path.get(1), query) : Optional.empty();
            case "servicedesk" -> portal(path);
            default -> Optional.empty();
        };
    }

    /** The list of a project's issues, and the queues of a service project: {@code /projects/X/queues/custom/3/X-12}. */
    private static Optional<PageAddress> inProject(List<String> path) {
        boolean isList = path.size() == 4 && path.get(2).equals("issues");
        boolean isQueue = path.size() > 4 && path.size() < 7 && path.get(2).equals("queues");
        return isList || isQueue ? issue(path.get(path.size() - 1)) : Optional.empty();
    }

    private static Optional<PageAddress> splitView(PageRequest.Form fields) {
        return fields.first("issueKey").flatMap(PageAddress::issue);
    }

    private static Optional<PageAddress> action(String name, QueryText query) {
        return switch (name) {
            case "AjaxIssueAction!default.jspa", "ProjectIssueNavigatorAction!issueViewWithSidebar.jspa" -> splitView(
                    query::first);
            case "RapidBoard.jspa" -> query.first("selectedIssue").flatMap(PageAddress::issue);
            case "Dashboard.jspa" -> query.first("selectPageId").isEmpty()
                    ? Optional.of(new PageAddress(Kind.DASHBOARD, "", false))
                    : numbered(Kind.DASHBOARD, query.first("selectPageId"));
            default -> Optional.empty();
        };
    }

    private static Optional<PageAddress> portal(List<String> path) {
        boolean isRequest = path.size() == 5
                && path.get(1).equals("customer")
                && path.get(2).equals("portal")
                && ID.matcher(path.get(3)).matches();
        return isRequest
                ? issue(path.get(4)).map(issue -> new PageAddress(issue.kind(), issue.name(), true))
                : Optional.empty();
    }

    /** A project's key is none of an issue. */
    private static Optional<PageAddress> issue(String text) {
        return text.length() <= LONGEST_KEY && KEY.matcher(text).matches()
                ? Optional.of(new PageAddress(Kind.ISSUE, text.toUpperCase(Locale.ENGLISH), false))
                : Optional.empty();
    }

    private static Optional<PageAddress> numbered(Kind kind, Optional<String> id) {
        return id.filter(text -> ID.matcher(text).matches()).map(text -> new PageAddress(kind, text, false));
    }

    /** Decoded, without parameters of the path such as a session's; empty when a browser would not have sent it so. */
    private static Optional<List<String>> segments(String path) {
        List<String> segments = new ArrayList<>();
        for (String raw : path.split("/", -1)) {
            int semicolon = raw.indexOf(';');
            Optional<String> segment = QueryText.decoded(semicolon < 0 ? raw : raw.substring(0, semicolon), false);
            if (segment.isEmpty() || segment.get().equals(".") || segment.get().equals("..")) {
                return Optional.empty();
            }
            if (!segment.get().isEmpty()) {
                segments.add(segment.get());
            }
        }
        return Optional.of(segments);
    }
}
