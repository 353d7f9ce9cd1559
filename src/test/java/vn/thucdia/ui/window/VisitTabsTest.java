package vn.thucdia.ui.window;

import org.junit.jupiter.api.Test;

import vn.thucdia.ui.settings.Role;

import static org.assertj.core.api.Assertions.assertThat;

class VisitTabsTest {

    @Test
    void eachRoleBeginsWithItsOwnWork() {
        assertThat(VisitTabs.first(Role.SECRETARY)).isEqualTo("session.title");
        assertThat(VisitTabs.first(Role.MEMBER)).isEqualTo("field.title");
        assertThat(VisitTabs.first(Role.OFFICE)).isEqualTo("followup.tab");
    }
}
