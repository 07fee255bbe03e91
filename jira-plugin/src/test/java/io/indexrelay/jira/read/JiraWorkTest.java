package io.indexrelay.jira.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import io.indexrelay.outbox.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.log4j.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraWorkTest {

    private final List<String> steps = new ArrayList<>();
    private final JiraThreadLocalUtil threadLocals = mock(JiraThreadLocalUtil.class);
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final JiraWork work = new JiraWork(
            new Transactions() {
                @Override
                public <T> T inTransaction(Supplier<T> unit) {
                    steps.add("begin");
                    T result = unit.get();
                    steps.add("end");
                    return result;
                }
            },
            threadLocals,
            authentication);

    @BeforeEach
    void listen() {
        doAnswer(call -> steps.add("pre")).when(threadLocals).preCall();
        doAnswer(call -> steps.add("post")).when(threadLocals).postCall(any(Logger.class));
        doAnswer(call -> steps.add("nobody")).when(authentication).setLoggedInUser(isNull());
    }

    @Test
    void aUnitRunsInATransactionWithoutAUserBetweenTheProductsBrackets() {
        assertThat(work.<String>inTransaction(() -> {
                    steps.add("work");
                    return "done";
                }))
                .isEqualTo("done");
        assertThat(steps).containsExactly("pre", "nobody", "begin", "work", "end", "post");
    }

    @Test
    void theBracketIsClosedWhenTheUnitFails() {
        assertThatThrownBy(() -> work.inTransaction(() -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(steps).containsExactly("pre", "nobody", "begin", "post");
    }
}
