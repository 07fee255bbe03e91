package io.indexrelay.adapter.web.javax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.activity.PageVisits;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.DispatcherType;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;

class PageFilterTest {

    private final List<String> happened = new ArrayList<>();
    private final Map<String, Object> answers = new HashMap<>(Map.of(
            "getDispatcherType",
            DispatcherType.REQUEST,
            "getMethod",
            "GET",
            "getContextPath",
            "/jira",
            "getRequestURI",
            "/jira/browse/HSP-1",
            "isAsyncStarted",
            false,
            "getStatus",
            200));
    private final HttpServletRequest request = answering(HttpServletRequest.class);
    private final HttpServletResponse response = answering(HttpServletResponse.class);
    private final FilterChain page = (asked, answered) -> happened.add("page");
    private final PageFilter filter = new PageFilter(asked -> {
        happened.add("begin " + asked.method() + " " + asked.context() + " " + asked.uri() + " " + asked.query());
        return status -> happened.add("end " + status);
    });

    @Test
    void tellsOfThePageBeforeAndWithItsStatusAfterwards() throws Exception {
        answers.put("getQueryString", "page=x");
        answers.put("getStatus", 404);
        filter.doFilter(request, response, page);

        assertThat(happened).containsExactly("begin GET /jira /jira/browse/HSP-1 page=x", "page", "end 404");
    }

    @Test
    void whatThePageThrowsGoesOnAndIsNoPage() {
        IOException gone = new IOException("the browser is gone");

        assertThatThrownBy(() -> filter.doFilter(request, response, (asked, answered) -> {
                    throw gone;
                }))
                .isSameAs(gone);
        assertThat(happened).last().isEqualTo("end 0");
    }

    @Test
    void whatIsAnsweredOnAnotherThreadIsNotFinished() throws Exception {
        answers.put("isAsyncStarted", true);
        filter.doFilter(request, response, page);

        assertThat(happened).last().isEqualTo("end 0");
    }

    @Test
    void includesForwardsAndErrorPagesAreNoPagesOfTheirOwn() throws Exception {
        for (DispatcherType type : DispatcherType.values()) {
            if (type != DispatcherType.REQUEST) {
                answers.put("getDispatcherType", type);
                filter.doFilter(request, response, page);
            }
        }

        assertThat(happened).containsExactly("page", "page", "page", "page");
    }

    @Test
    void nothingOfItsOwnReachesTheUser() throws IOException, ServletException {
        PageVisits failing = asked -> {
            throw new NoSuchMethodError();
        };
        new PageFilter(failing).doFilter(request, response, page);
        PageVisits failingLate = asked -> status -> {
            throw new IllegalStateException();
        };
        new PageFilter(failingLate).doFilter(request, response, page);

        assertThat(happened).containsExactly("page", "page");
    }

    private <T> T answering(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName())));
    }
}
