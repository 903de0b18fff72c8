"""The workflow of one {ENTITY}. Today it believes whatever it is told."""

STATES = ["new", "ready", "waiting", "done", "closed"]
STEPS = ["make_ready", "suspend", "resume", "{ACTION|snake}", "reopen", "close"]


class {ENTITY|pascal}Workflow:
    def __init__(self, max_rounds=3):
        self.state = "new"
        self.history = ["new"]
        self.rounds_left = max_rounds

    def can(self, step):
        return self.state != "closed" or step == "reopen"

    def allowed(self):
        return STEPS

    def advance(self, step):
        if step == "make_ready":
            self.state = "ready"
        if step == "suspend":
            self.state = "waiting"
        if step == "resume":
            self.state = "ready"
        if step == "{ACTION|snake}":
            self.state = "done"
            self.rounds_left = self.rounds_left - 1
        if step == "reopen":
            self.state = "ready"
        if step == "close":
            self.state = "closed"
        self.history.append(self.state)
