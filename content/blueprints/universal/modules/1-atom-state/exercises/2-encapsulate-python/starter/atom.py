"""{ENTITY|a|capital}, as the program has it today: everybody may write."""


class {ENTITY|pascal}:
    history = []

    def __init__(self, id, {METRIC|snake}):
        self.id = id
        self.{METRIC|snake} = {METRIC|snake}

    def {ACTION|snake}(self, {METRIC|snake}):
        self.history.append(self.{METRIC|snake})
        self.{METRIC|snake} = {METRIC|snake}

    def correct_to(self, {METRIC|snake}):
        self.{METRIC|snake} = {METRIC|snake}
