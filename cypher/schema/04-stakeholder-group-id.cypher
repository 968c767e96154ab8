// One StakeholderGroup an id: loading twice finds the node instead of making a second one.
// Parameters: none. Returns: nothing.
CREATE CONSTRAINT stakeholder_group_id IF NOT EXISTS FOR (n:StakeholderGroup) REQUIRE n.id IS UNIQUE
