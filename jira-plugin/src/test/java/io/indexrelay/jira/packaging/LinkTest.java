package io.indexrelay.jira.packaging;

import io.indexrelay.testsupport.plugin.LinkContract;

class LinkTest extends LinkContract {}
