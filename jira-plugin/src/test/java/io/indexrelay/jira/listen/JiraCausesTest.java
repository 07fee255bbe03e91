package io.indexrelay.jira.listen;

import io.indexrelay.testsupport.plugin.CausesContract;

class JiraCausesTest extends CausesContract {

    JiraCausesTest() {
        super(JiraCauses.class, JiraCauses.TABLE);
    }
}
